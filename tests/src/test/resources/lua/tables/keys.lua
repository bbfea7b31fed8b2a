-- Any value but nil and NaN is a key; numbers are one kind, strings another.
local t, k, f = {}, {}, function() end
t[1] = "number" t["1"] = "string" t[true] = "true" t[false] = "false" t[k] = "table" t[f] = "function" t[1.5] = "fraction"
t[print] = "built-in" t[-1] = "negative" t[""] = "empty"
print(t[1], t["1"], t[true], t[false], t[k], t[f], t[1.5], t[print], t[-1], t[""])
print(t[1.0], t[2 / 2], t[3 / 2], t["1.5"], t[{}], t[function() end])
t[2 ^ 53] = "big"
print(t[9007199254740992], t[2 ^ 53], t[nil], t[0 / 0])
t["a" .. "b"] = "joined"
print(t.ab, t["ab"])
t[1e300], t[1 / 0], t[-1 / 0] = "e300", "inf", "-inf"
print(t[1e300], t[math.huge], t[-math.huge])
-- expect: number	string	true	false	table	function	fraction	built-in	negative	empty
-- expect: number	number	fraction	nil	nil	nil
-- expect: big	big	nil	nil
-- expect: joined	joined
-- expect: e300	inf	-inf
