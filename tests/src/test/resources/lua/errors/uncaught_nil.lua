-- An uncaught nil says nothing.
print("only this")  -- expect: only this
error()
-- expect exit: 1
