-- A number thrown at level 0 is shown as its text.
error(42, 0)
-- expect error: lua: 42
-- expect exit: 1
