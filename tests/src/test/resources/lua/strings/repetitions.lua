-- * + - ? take as much, or as little, as possible.
print(("aaa"):match("a*"), ("aaa"):match("a+"), ("aaa"):match("a-") == "", ("aaa"):match("a?"))
print(("aaab"):match("a*b"), ("aaab"):match("a-b"), ("b"):match("a*b"), ("b"):match("a+b"), ("ab"):match("a?b"), ("b"):match("a?b"))
print(("<<a>>"):match("<.*>"), ("<<a>>"):match("<.->"), ("<<a>>"):match("<+(.-)>+"))
print(("aXbXc"):match("(.*)X(.*)"))
print(("aXbXc"):match("(.-)X(.*)"))
print(("  x"):match("%s*"), #("  x"):match("%s*"), ("x"):match("%s*") == "")
print(("123abc"):match("%d+%a+"), ("abc"):match("%d*abc"), ("a+b"):match("a%+b"), ("a*"):match("a%*"))
print(("*a"):match("*a"), ("+"):match("+"), ("a?"):match("a??"), ("-"):match("^-$"))
print(("foo.bar.baz"):match("^(.*)%.(.-)$"))
print(("xxx"):match("x-$"), ("xxx"):match("^x-"), ("abc"):match("^.-c"), ("aaa"):match("^(a-)a$"))
-- expect: aaa	aaa	true	a
-- expect: aaab	aaab	b	nil	ab	b
-- expect: <<a>>	<<a>	a
-- expect: aXb	c
-- expect: a	bXc
-- expect:   	2	true
-- expect: 123abc	abc	a+b	a*
-- expect: *a	+	a?	-
-- expect: foo.bar	baz
-- expect: xxx		abc	aa
