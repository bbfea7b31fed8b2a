-- *l, *n, *a and counts.
local f = io.tmpfile()
f:write("l1\n3.5 0x10 x\n\nrest\nmore") f:seek("set")
print(f:read("*l", "*n", "*n"))
print(f:read("*n"))
print(f:read("*l", "*l", 2, 0, "*a", "*a", "*l", 0))
f:seek("set") print(f:read(), f:read(1), f:read(3), (f:read("*a"):gsub("\n", "|")))
f:seek("set") print(#f:read("*a"), f:read("*a") == "", f:read("*l"), f:read(0), f:read(5), f:read("*n"))
f:seek("set") print(f:read(2, "*l", 1000) == "l1", select("#", f:read("*a")))
f:seek("end") print(select("#", f:read("*l", "*l", "*l")), f:read("*l", "*l"))
f:close()
-- expect: l1	3.5	16
-- expect: nil
-- expect: x		re		st
-- expect: more		nil
-- expect: l1	3	.5 	0x10 x||rest|more
-- expect: 24	true	nil	nil	nil	nil
-- expect: true	1
-- expect: 1	nil
