"""What Wagtail does by its own buttons, recorded as done; its e-mails, which would pass the outbox by, stopped."""

from __future__ import annotations

from typing import Any

from wagtail.models import TaskState, WorkflowState
from wagtail.signals import task_submitted, workflow_approved, workflow_cancelled, workflow_rejected, workflow_submitted

from tandem.hub.audit.record import note
from tandem.hub.audit.verbs import Verb

__all__ = ["watch"]

_E_MAILS = (
    (task_submitted, TaskState, "group_approval_task_submitted_email_notification"),
    (workflow_submitted, WorkflowState, "workflow_state_submitted_email_notification"),
    (workflow_rejected, WorkflowState, "workflow_state_rejected_email_notification"),
    (workflow_approved, WorkflowState, "workflow_state_approved_email_notification"),
)


def watch() -> None:
    """Listen, from the moment the hub has started."""
    for signal, sender, uid in _E_MAILS:
        signal.disconnect(sender=sender, dispatch_uid=uid)
    workflow_submitted.connect(_sent, dispatch_uid="tandem.hub.newsroom.sent")
    workflow_cancelled.connect(_stopped, dispatch_uid="tandem.hub.newsroom.stopped")


def _sent(instance: WorkflowState, **_: Any) -> None:
    note(Verb.NEWS_SENT_TO_CHECK, on=instance.content_object)


def _stopped(instance: WorkflowState, **_: Any) -> None:
    """Sending a story back ends its round too, and is recorded as that."""
    step = instance.task_states.order_by("-started_at", "-pk").first()
    if step is not None and step.status != TaskState.STATUS_REJECTED:
        note(Verb.NEWS_CHECK_STOPPED, on=instance.content_object)
