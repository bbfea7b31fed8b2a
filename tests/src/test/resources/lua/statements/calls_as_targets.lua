-- A call may be a prefix of a target; it is evaluated once.
local calls = 0
local object = {list = {}}
local function get() calls = calls + 1 return object end
get().name = "n"
get().list[calls] = "first call was " .. calls
get().list[#get().list + 1] = "next"
print(calls, object.name, object.list[2], object.list[3], #object.list)  -- expect: 4	n	first call was 2	nil	2
get()["a" .. "b"], get().c = 1, 2
print(calls, object.ab, object.c)  -- expect: 6	1	2
function object:self() calls = calls + 1 return self end
object:self():self().deep = true
print(object.deep, calls);  -- expect: true	8
(get()).paren = 1
print(object.paren)  -- expect: 1
