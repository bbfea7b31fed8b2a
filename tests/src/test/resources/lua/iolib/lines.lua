-- lines of files, with and without a last line end.
local n = os.tmpname()
local f = io.open(n, "w") f:write("one\n\ntwo\nthree") f:close()
for l in io.lines(n) do io.write("[", l, "]") end print()
f = io.open(n)
for l in f:lines() do io.write("<", l, ">") end print(io.type(f))
f:close()
local it = io.lines(n)
print(it(), it(), it(), it(), it())
print(pcall(it))
f = io.open(n, "w") f:close()
for l in io.lines(n) do print("never") end
print(pcall(io.lines, "/nonexistent"))
print(pcall(function() for l in io.lines("/nonexistent") do end end))
f = io.open(n) local lines = f:lines() f:close() print(pcall(lines))
os.remove(n)
-- expect: [one][][two][three]
-- expect: <one><><two><three>file
-- expect: one		two	three
-- expect: false	file is already closed
-- expect: false	bad argument #1 to '?' (/nonexistent: No such file or directory)
-- expect: false	lines.lua:14: bad argument #1 to 'lines' (/nonexistent: No such file or directory)
-- expect: false	file is already closed
