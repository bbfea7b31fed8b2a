-- Escape sequences; a backslash before another character stands for that character.
print("tab[\t]", 'quote["]', "apostrophe[']")
print("\"", '\'', "\\")
print(("\a\b\f\n\r\t\v"):byte(1, -1))
print("\65\066\0677", "\x41\z\q\%")
print(#"\0", #"a\0b", ("\0"):byte(), ("\255"):byte())
print("a\
b")
-- expect: tab[	]	quote["]	apostrophe[']
-- expect: "	'	\
-- expect: 7	8	12	10	13	9	11
-- expect: ABC7	x41zq%
-- expect: 1	3	0	255
-- expect: a
-- expect: b
