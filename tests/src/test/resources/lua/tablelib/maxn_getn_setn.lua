-- Old functions about sizes.
print(table.maxn({1, 2, nil, 4}), table.maxn({[10] = 1, [12.5] = 2, [-3] = 1}), table.maxn({}), table.maxn({x = 1}))
print(table.maxn({[1e10] = true}), table.maxn({[-1] = 1}), table.maxn({[0.5] = 1}))
print(table.getn({1, 2, 3}), table.getn({n = 5}), table.getn({}))
print(pcall(table.setn, {}, 1))
print(pcall(function() table.setn({}, 1) end))
print(pcall(table.maxn)) print(pcall(table.getn, "x"))
-- expect: 4	12.5	0	0
-- expect: 10000000000	0	0.5
-- expect: 3	0	0
-- expect: false	'setn' is obsolete
-- expect: false	maxn_getn_setn.lua:6: 'setn' is obsolete
-- expect: false	bad argument #1 to '?' (table expected, got no value)
-- expect: false	bad argument #1 to '?' (table expected, got string)
