-- The text of the stack.
local function show(s) print((s:gsub("\n%s*", " | "))) end
local function f() show(debug.traceback()) show(debug.traceback("message")) show(debug.traceback("two", 2)) end
f()
local t = {m = function() show(debug.traceback("in m")) end}
t.m()
function t:method() show(debug.traceback("method", 1)) end
t:method()
pcall(function() show(debug.traceback("pcall")) end)
print(type(debug.traceback({})), debug.traceback(nil), (debug.traceback(5):match("^5\nstack")), debug.traceback(print) == print)
local function tail() return f2() end
function f2() show(debug.traceback("tail")) end
tail()
show(debug.traceback("deep level", 50))
table.sort({2, 1}, function(a, b) show(debug.traceback("sort")) return a < b end)
-- expect: stack traceback: | traceback.lua:3: in function 'f' | traceback.lua:4: in main chunk | [C]: ?
-- expect: message | stack traceback: | traceback.lua:3: in function 'f' | traceback.lua:4: in main chunk | [C]: ?
-- expect: two | stack traceback: | traceback.lua:4: in main chunk | [C]: ?
-- expect: in m | stack traceback: | traceback.lua:5: in function 'm' | traceback.lua:6: in main chunk | [C]: ?
-- expect: method | stack traceback: | traceback.lua:7: in function 'method' | traceback.lua:8: in main chunk | [C]: ?
-- expect: pcall | stack traceback: | traceback.lua:9: in function <traceback.lua:9> | [C]: in function 'pcall' | traceback.lua:9: in main chunk | [C]: ?
-- expect: table	nil	5
-- expect: stack	true
-- expect: tail | stack traceback: | traceback.lua:12: in function <traceback.lua:12> | (tail call): ? | traceback.lua:13: in main chunk | [C]: ?
-- expect: deep level | stack traceback:
-- expect: sort | stack traceback: | traceback.lua:15: in function <traceback.lua:15> | [C]: in function 'sort' | traceback.lua:15: in main chunk | [C]: ?
