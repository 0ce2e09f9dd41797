"""A mailbox whose reader wants no letter because somebody typed its address is remembered by a digest."""

from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("subscribers", "0002_a_letter_a_day_of_each_desk")]

    operations = [
        migrations.CreateModel(
            name="Declined",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "token_digest",
                    models.CharField(max_length=64, unique=True, verbose_name="digest of what stands in the link"),
                ),
                ("since", models.DateTimeField(verbose_name="since")),
            ],
            options={"verbose_name_plural": "declined", "ordering": ("since", "pk")},
        ),
    ]
