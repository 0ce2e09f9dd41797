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
