-- %s and %q.
local f = string.format
print(f("%s|%10s|%-10s|%.2s|%5.1s|", "abc", "abc", "abc", "abc", "abc"))
print(f("%s %s %s", 1, 1.5, 1e15), f("%s", ""), f("%.0s|%.10s", "abc", "abc"))
print(f("%q", 'a "quoted" \\ string'))
print(f("%q", "line\nbreak"))
print((f("%q", "cr\r zero\0 one\1"):gsub("%c", function(c) return "<" .. c:byte() .. ">" end)))
print(f("%q %q", 1 / 2, 10), loadstring("return " .. f("%q", 'x"\n\\\0\r\200'))() == 'x"\n\\\0\r\200')
print(#f("%s", ("x"):rep(1000)), #f("%20s", ("x"):rep(200)), #f("%.5s", ("x"):rep(200)))
print(f("%%"), f("100%%"), f("%%d"))
print(f("%d items", 3), f("no conversion", 1, 2), f(""), f("%s%s%s", 1, 2, 3))
print(#f("a\0b"), f("%5s|%-5s|", "a", "b"), f(5))
-- expect: abc|       abc|abc       |ab|    a|
-- expect: 1 1.5 1e+15		|abc
-- expect: "a \"quoted\" \\ string"
-- expect: "line\
-- expect: break"
-- expect: "cr\r zero\000 one<1>"
-- expect: "0.5" "10"	true
-- expect: 1000	200	5
-- expect: %	100%	%d
-- expect: 3 items	no conversion		123
-- expect: 3	    a|b    |	5
