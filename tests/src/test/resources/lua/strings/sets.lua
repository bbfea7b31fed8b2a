-- Sets, ranges, complements, and characters that are special elsewhere.
print((("a]c"):gsub("[]]", "x")), (("a-c"):gsub("[a-]", "x")), (("a^c"):gsub("[c^]", "x")), (("a%c"):gsub("[%%]", "x")))
print((("x-"):gsub("[%a-z]", ".")), ("b"):match("[^a-]"), ("]"):match("[^]]"), ("a"):match("[^]]"))
print((("hello world"):gsub("[aeiou]", "*")), (("hello"):gsub("[^aeiou]", "*")), (("a1B2"):gsub("[%d%u]", "#")))
print((("a.b*c"):gsub("[.*]", "_")), (("a[b]c"):gsub("[%[%]]", "_")), (("0-9"):gsub("[0-9]", "d")))
print((("xyz"):gsub("[x-z]", "w")), (("abc"):gsub("[b-a]", "!")), (("a-z"):gsub("[a%-z]", "!")))
print((("\0a\255"):gsub("[%z\255]", "0")), (("tab\there"):gsub("[%s]", "_")), ("caf\233"):match("[\224-\255]") == "\233")
print(("[]"):match("[[]"), ("^"):match("[%^]"), ("$"):match("[$]"), ("("):match("[()]"))
-- expect: axc	xxc	axx	axc
-- expect: ..	b	nil	a
-- expect: h*ll* w*rld	*e**o	a###
-- expect: a_b_c	a_b_c	d-d
-- expect: www	abc	!!!
-- expect: 0a0	tab_here	true
-- expect: [	^	$	(
