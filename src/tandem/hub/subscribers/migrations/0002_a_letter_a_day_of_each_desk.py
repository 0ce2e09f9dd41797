"""Whoever asks at two desks on one day is written to by both."""

from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("subscribers", "0001_start")]

    operations = [
        migrations.RemoveConstraint(model_name="wish", name="one_letter_a_day_to_a_mailbox"),
        migrations.AddConstraint(
            model_name="wish",
            constraint=models.UniqueConstraint(
                fields=["mailbox_digest", "desk", "day"], name="one_letter_a_day_of_a_desk"
            ),
        ),
    ]
