import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import tandem.hub.sealing


class Migration(migrations.Migration):

    dependencies = [
        ('comments', '0004_kept_for_a_time'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name='answer',
            name='because',
            field=tandem.hub.sealing.SealedTextField(null=True, verbose_name='why it was taken down'),
        ),
        migrations.AddField(
            model_name='answer',
            name='taken_down',
            field=models.DateTimeField(null=True, verbose_name='taken down'),
        ),
        migrations.AddField(
            model_name='answer',
            name='taken_down_by',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='writtenanswer',
            name='forgotten',
            field=models.DateTimeField(null=True, verbose_name='forgotten'),
        ),
        migrations.AlterField(
            model_name='writtenanswer',
            name='settled',
            field=models.CharField(blank=True, choices=[('published', 'Published'), ('sent_back', 'Sent back'), ('forgotten', 'Forgotten before anybody decided')], max_length=10, verbose_name='what became of it'),
        ),
    ]
