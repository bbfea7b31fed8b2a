-- So does an error of the interpreter.
local t = {}
io.write("no line end")
t.x.y = 1
-- expect: no line end
-- expect error: lua: <file>:4: attempt to index field 'x' (a nil value)
-- expect exit: 1
