"""The letterbox: what anybody may drop in and only the private process can open."""
