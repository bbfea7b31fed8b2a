-- io.stderr is not part of the output.
print("out 1")  -- expect: out 1
io.stderr:write("err 1\n", "err ", 2, "\n")
print("out 2")  -- expect: out 2
-- expect stderr: err 1
-- expect stderr: err 2
-- expect exit: 0
