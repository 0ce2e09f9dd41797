"""The newsroom: stories written, checked and published with Wagtail. Readers read the news app, never this one."""
