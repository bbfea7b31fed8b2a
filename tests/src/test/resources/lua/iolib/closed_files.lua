-- What a closed file still does.
local f = io.tmpfile()
print(tostring(f):match("^file %(0x%x+%)$") ~= nil, type(f), io.type(f), f:close())
print(tostring(f), io.type(f))
print(pcall(f.read, f)) print(pcall(function() f:write("x") end)) print(pcall(f.close, f)) print(pcall(f.lines, f)) print(pcall(f.flush, f))
print(pcall(io.close, f)) print(pcall(io.input, f) , io.input() == io.stdin) io.input(io.stdin)
print(io.type(5), io.type("file"), io.type(newproxy()), pcall(io.type))
print(io.close(io.stdout))
print(pcall(function() f.read() end))
print(pcall(function() f.read({}) end))
-- expect: true	userdata	file	true
-- expect: file (closed)	closed file
-- expect: false	attempt to use a closed file
-- expect: false	closed_files.lua:5: attempt to use a closed file
-- expect: false	attempt to use a closed file
-- expect: false	attempt to use a closed file
-- expect: false	attempt to use a closed file
-- expect: false	attempt to use a closed file
-- expect: false	true
-- expect: nil	nil	nil	false	bad argument #1 to '?' (value expected)
-- expect: nil	cannot close standard file
-- expect: false	closed_files.lua:9: bad argument #1 to 'read' (FILE* expected, got no value)
-- expect: false	closed_files.lua:10: bad argument #1 to 'read' (FILE* expected, got table)
