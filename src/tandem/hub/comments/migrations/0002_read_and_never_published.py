"""A comment that came by e-mail and can never be published is kept to be read; the subject is kept with it."""

from __future__ import annotations

from django.db import migrations, models

import tandem.hub.sealing


class Migration(migrations.Migration):
    dependencies = [("comments", "0001_comments")]

    operations = [
        migrations.AlterField(
            model_name="comment",
            name="page",
            field=models.PositiveBigIntegerField(null=True, verbose_name="number of the story’s page"),
        ),
        migrations.AlterField(
            model_name="comment",
            name="story",
            field=models.CharField(blank=True, max_length=255, verbose_name="story"),
        ),
        migrations.AddField(
            model_name="comment",
            name="subject",
            field=tandem.hub.sealing.SealedTextField(null=True, verbose_name="subject"),
        ),
    ]
