from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("imports", "0002_beside")]

    operations = [
        migrations.AddField(
            "returncheck",
            "ahead",
            models.BooleanField(default=False, verbose_name="looked ahead from, instead of checked"),
        ),
    ]
