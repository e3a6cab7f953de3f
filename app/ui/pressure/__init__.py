"""The rules of contact pressure as a form: the settings and the contact plan show the same one."""
