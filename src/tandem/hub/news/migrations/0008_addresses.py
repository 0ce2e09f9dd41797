"""Addresses by which stories are found again once they have moved; those of today to begin with."""

import hashlib

from django.db import migrations, models


def fill(apps, schema_editor):
    Story, Address = apps.get_model("news", "Story"), apps.get_model("news", "Address")
    for story in Story.objects.select_related("desk").only("desk__slug", "slug", "page", "changed"):
        digest = hashlib.sha256(f"{story.desk.slug}/{story.slug}".encode()).hexdigest()
        Address.objects.create(digest=digest, page=story.page, changed=story.changed)


class Migration(migrations.Migration):
    dependencies = [("news", "0007_desks_turned")]

    operations = [
        migrations.CreateModel(
            name="Address",
            fields=[
                ("digest", models.CharField(max_length=64, primary_key=True, serialize=False, verbose_name="digest of desk and address")),
                ("page", models.PositiveBigIntegerField(verbose_name="number of the page it leads to")),
                ("written", models.CharField(blank=True, max_length=320, verbose_name="as an editor wrote it")),
                ("changed", models.DateTimeField(verbose_name="changed")),
            ],
            options={"verbose_name_plural": "addresses", "ordering": ("-changed", "digest")},
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
