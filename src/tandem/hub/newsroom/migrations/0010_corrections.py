"""What was wrong in a story that readers have seen; and no story where a desk's corrections now stand."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


def rename(apps, schema_editor):
    Story = apps.get_model("newsroom", "Story")
    for story in Story.objects.filter(slug="corrections"):
        story.slug = f"{story.slug}-{story.pk}"
        story.url_path = f"{story.url_path.rstrip('/')}-{story.pk}/"
        story.save(update_fields=["slug", "url_path"])
    _in_revisions(apps, ["corrections"])


def _in_revisions(apps, slugs):
    """What was timed, or is published again, would else have the address that it may not have."""
    Story, Revision = apps.get_model("newsroom", "Story"), apps.get_model("wagtailcore", "Revision")
    pages = [str(pk) for pk in Story.objects.values_list("pk", flat=True)]
    kept = Revision.objects.filter(base_content_type__app_label="wagtailcore", base_content_type__model="page")
    for revision in kept.filter(object_id__in=pages, content__slug__in=slugs):
        number, content = revision.object_id, revision.content
        content["slug"] = f"{content['slug']}-{number}"
        if content.get("url_path"):
            content["url_path"] = f"{content['url_path'].rstrip('/')}-{number}/"
        revision.save(update_fields=["content"])


class Migration(migrations.Migration):

    dependencies = [
        ('newsroom', '0009_letters_and_faults'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='StoryCorrection',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('wrong', models.TextField(blank=True, verbose_name='what was wrong')),
                ('says', models.TextField(blank=True, verbose_name='what it says now')),
                ('said', models.DateTimeField(verbose_name='said')),
                ('published', models.DateTimeField(null=True, verbose_name='published')),
                ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('story', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='corrections', to='newsroom.story')),
            ],
            options={
                'verbose_name': 'correction',
                'verbose_name_plural': 'corrections',
                'ordering': ('said', 'pk'),
            },
        ),
        migrations.RunPython(rename, migrations.RunPython.noop),
    ]
