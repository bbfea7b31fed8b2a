-- print calls the global tostring for each argument.
print() print(nil) print(1, nil, true, "x") print("") print("a\tb")
local t = tostring
tostring = function(x) return "<" .. t(x) .. ">" end
print(1, nil, "s")
tostring = function() return 5 end print("number result")
tostring = function() return nil end t, print_ok = t, nil
local ok, e = pcall(print, 1)
tostring = t
print(ok, e)
tostring = nil
ok, e = pcall(print, 1)
tostring = t
print(ok, e, select("#", print()))
-- expect:
-- expect: nil
-- expect: 1	nil	true	x
-- expect:
-- expect: a	b
-- expect: <1>	<nil>	<s>
-- expect: 5
-- expect: false	'tostring' must return a string to 'print'
-- expect:
-- expect: false	attempt to call a nil value	0
