"""Who named somebody criticised is kept apart from who recorded what they answered."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


def fill(apps, schema_editor):
    apps.get_model("newsroom", "Criticised").objects.update(named_by=models.F("by"))


class Migration(migrations.Migration):
    dependencies = [
        ("newsroom", "0012_deskwords"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name="criticised",
            name="named_by",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
