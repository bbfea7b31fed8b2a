-- setvbuf, flush, and data written by one handle read by another.
local n = os.tmpname()
local f = io.open(n, "w")
print(f:setvbuf("no"), f:setvbuf("full", 1024), f:setvbuf("line"), f:flush(), io.flush(), io.stdout:flush())
f:setvbuf("full", 4096) f:write("data") f:flush()
local g = io.open(n) print(g:read("*a")) g:close()
f:setvbuf("no") f:write("+now")
g = io.open(n) print(g:read("*a")) g:close() f:close()
print(pcall(f.setvbuf, f, "no")) print(pcall(io.stdout.setvbuf, io.stdout, "bad"))
os.remove(n)
-- expect: true	true	true	true	true	true
-- expect: data
-- expect: data+now
-- expect: false	attempt to use a closed file
-- expect: false	bad argument #2 to '?' (invalid option 'bad')
