-- %b and %f.
print(("f(a(b)c)d"):match("%b()"), ("[[x]]"):match("%b[]"), ("((x)"):match("%b()"), ("x"):match("%b()"))  -- expect: (a(b)c)	[[x]]	(x)	nil
print((("a(b(c)d)e(f)"):gsub("%b()", "")), ("<<a>b>"):match("%b<>"), ("xaxbx"):match("%bxx"))  -- expect: ae	<<a>b>	xax
print(("if x then (y) end"):match("%((.-)%)"), ("{a{b}c}"):match("^%b{}$"))  -- expect: y	{a{b}c}
print((("THE (quick) fox"):gsub("%f[%a]%a+", "W")), (("hello world"):gsub("%f[%w]%w", string.upper)))  -- expect: W (W) W	Hello World
print(("THE (quick) fox"):find("%f[%a]%a+%f[%A]", 5))  -- expect: 6	10
print(("aXb"):find("%f[X]"), ("abc"):find("%f[%z]"), ("abc"):find("%f[a]"), (""):find("%f[%z]"))  -- expect: 2	4	1	nil
print(("foo.bar"):match("%f[^%.]bar"), ("one two"):match("%f[%w]two%f[%W]"))  -- expect: bar	two
local words = {}
for w in ("a-b  c_d,e"):gmatch("%f[%w_][%w_]+") do words[#words + 1] = w end
print(table.concat(words, "|"))  -- expect: a|b|c_d|e
