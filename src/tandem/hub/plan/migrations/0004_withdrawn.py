import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('plan', '0003_in_public'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AlterField(
            model_name='actionevent',
            name='deed',
            field=models.CharField(choices=[('begun', 'Begun'), ('done', 'Said to be done'), ('moved', 'Due on another day'), ('verified', 'Verified'), ('not_verified', 'Looked at and not verified'), ('withdrawn', 'Withdrawn')], max_length=12, verbose_name='what happened'),
        ),
        migrations.CreateModel(
            name='Withdrawal',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('reason', models.CharField(max_length=300, verbose_name='why')),
                ('at', models.DateTimeField(verbose_name='withdrawn')),
                ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('measure', models.OneToOneField(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='withdrawal', to='plan.measure')),
                ('reading', models.OneToOneField(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='withdrawal', to='plan.reading')),
            ],
            options={
                'ordering': ('pk',),
                'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('measure__isnull', False), ('reading__isnull', True)), models.Q(('measure__isnull', True), ('reading__isnull', False)), _connector='OR'), name='a_measure_or_a_reading_is_withdrawn')],
            },
        ),
    ]
