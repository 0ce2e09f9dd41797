"""What has been published: read by anybody, written only when the newsroom publishes. It knows nothing of editing."""
