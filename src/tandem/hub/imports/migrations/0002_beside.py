from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("imports", "0001_start")]

    operations = [
        migrations.AddField(
            "returncheck",
            "beside",
            models.BooleanField(default=False, verbose_name="set beside our own records, instead of against the rules"),
        ),
        migrations.AddField(
            "returncheck",
            "closed_then",
            models.CharField(blank=True, max_length=64, verbose_name="digest of what was closed to whoever asked"),
        ),
    ]
