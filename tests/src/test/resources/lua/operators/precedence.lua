-- Which operator binds tighter.
print(2 + 3 * 4, (2 + 3) * 4, 2 * 3 % 4, 7 - 3 - 2)  -- expect: 14	20	2	2
print(-2 ^ 2, 2 ^ -2, 2 ^ 3 ^ 2, (2 ^ 3) ^ 2)  -- expect: -4	0.25	512	64
print(not 1 == 2, not (1 == 2), not nil == true)  -- expect: false	true	true
print(1 .. 2 .. 3, 1 + 1 .. "", "a" .. 1 + 2)  -- expect: 123	2	a3
print(1 < 2 == true, 1 == 1 ~= false)  -- expect: true	true
print(nil and 1 or 2, false or nil, 1 or error("no"), 1 and 2 or 3)  -- expect: 2	nil	1	2
print("a" < "b" and "yes" or "no", not nil and 5)  -- expect: yes	5
print(-3 % 5, -(3 % 5), #"abc" + 1, -#"abc", 2 * #"ab" - 1)  -- expect: 2	-3	4	-3	3
print(#"ab" .. "c", not #"" == 0)  -- expect: 2c	false
