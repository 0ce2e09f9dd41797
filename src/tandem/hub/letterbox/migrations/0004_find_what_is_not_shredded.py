"""What was never opened, however old, is found without reading what was shredded."""

from __future__ import annotations

from django.db import migrations, models
from django.db.models import Q


class Migration(migrations.Migration):
    dependencies = [("letterbox", "0003_additions")]

    operations = [
        migrations.AddIndex(
            model_name="envelope",
            index=models.Index(
                condition=Q(sealed__isnull=False), fields=["received"], name="letterbox_envelope_unshredded"
            ),
        )
    ]
