"""What was not delivered is asked for on pages that many read."""

from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("outbox", "0001_start")]

    operations = [
        migrations.AddIndex(
            model_name="message",
            index=models.Index(
                condition=models.Q(("delivered__isnull", True)), fields=["put"], name="outbox_message_undelivered"
            ),
        ),
    ]
