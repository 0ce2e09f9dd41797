"""What was put right in a story; and no story where a desk's corrections now stand."""

import hashlib

from django.db import migrations, models


def rename(apps, schema_editor):
    Story, Address = apps.get_model("news", "Story"), apps.get_model("news", "Address")
    for story in Story.objects.filter(slug="corrections").select_related("desk").only("desk__slug", "slug", "page", "changed"):
        slug = f"{story.slug}-{story.page}"
        Story.objects.filter(pk=story.pk).update(slug=slug)
        digest = hashlib.sha256(f"{story.desk.slug}/{slug}".encode()).hexdigest()
        Address.objects.update_or_create(digest=digest, defaults={"page": story.page, "changed": story.changed})


class Migration(migrations.Migration):
    dependencies = [("news", "0008_addresses")]

    operations = [
        migrations.AddField(
            model_name="story",
            name="corrections",
            field=models.JSONField(default=list, verbose_name="corrections"),
        ),
        migrations.RunPython(rename, migrations.RunPython.noop),
    ]
