"""The screens, one by one."""
