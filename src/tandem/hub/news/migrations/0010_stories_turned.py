"""A story is turned by all that changes it, not by closing and opening its comments alone."""

from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("news", "0009_corrections")]

    operations = [
        migrations.AlterField(
            model_name="story",
            name="turned",
            field=models.PositiveIntegerField(default=0, verbose_name="how often it was changed"),
        )
    ]
