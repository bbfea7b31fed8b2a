-- # of constructors with holes: the policy of the array part.
print(#{1, 2, nil, 4}, #{1, nil, 3}, #{nil, nil, 3}, #{nil}, #{nil, 2}, #{1, nil}, #{1, 2, 3, nil, 5, nil})  -- expect: 4	3	3	0	2	1	3
print(#{nil, nil, nil, 4}, #{1, nil, nil, 4}, #{1, nil, nil, nil}, #{nil, 2, nil})  -- expect: 4	4	1	0
print(#{n = 1, 1, nil, 3}, #{1, 2, nil, x = 4})  -- expect: 3	2
print(#{unpack({1, nil, 3}, 1, 3)}, #{unpack({}, 1, 3)}, #{n = 1, unpack({1, 2, nil, 4}, 1, 4)})  -- expect: 3	0	4
print(#{1, 2, 3, nil, 5, nil, 7, nil}, #{nil, nil, nil, nil, nil, nil, nil, 8})  -- expect: 3	8
local function holes(...) return #{...} end
print(holes(nil), holes(1, nil), holes(nil, 2), holes(1, nil, 3), holes(nil, nil, nil))  -- expect: 0	1	2	3	0
