import django.db.models.deletion
import tandem.hub.sealing_json
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('agencies', '0002_names_and_duties'),
        ('files', '0001_start'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='SentPlan',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('reference', models.CharField(max_length=12, unique=True, verbose_name='reference')),
                ('sent_at', models.DateTimeField(verbose_name='sent')),
                ('authority', models.CharField(max_length=3, verbose_name='authority')),
                ('name', models.CharField(max_length=200, verbose_name='name of the plan')),
                ('invented', models.BooleanField(default=False, verbose_name='an invented example')),
                ('files', tandem.hub.sealing_json.SealedJSONField(verbose_name='its files by name, as they were sent')),
                ('digest', models.CharField(max_length=64, verbose_name='hash of its files')),
                ('state', models.CharField(choices=[('waiting', 'Waiting for its turn'), ('running', 'Being worked out'), ('done', 'Worked out'), ('refused', 'Could not be worked out'), ('failed', 'Not finished, through a fault of ours')], default='waiting', max_length=8, verbose_name='state')),
                ('attempts', models.PositiveSmallIntegerField(default=0)),
                ('leased_until', models.DateTimeField(blank=True, null=True)),
                ('ended', models.DateTimeField(blank=True, null=True, verbose_name='ended')),
                ('answer', tandem.hub.sealing_json.SealedJSONField(blank=True, null=True, verbose_name='the answer, with the hash of all it rests on')),
                ('refusal', models.CharField(blank=True, max_length=500, verbose_name='why it could not be worked out')),
                ('agency', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='plans', to='agencies.agency')),
                ('sent_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='plans', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'ordering': ('-sent_at', '-pk'),
                'indexes': [models.Index(fields=['state', 'sent_at'], name='sent_plan_waiting')],
            },
        ),
    ]
