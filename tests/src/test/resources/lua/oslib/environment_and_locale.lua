-- getenv, setlocale.
print(os.getenv("NO_SUCH_VARIABLE_AT_ALL"), type(os.getenv("PATH")))
print(os.setlocale(), os.setlocale("C"), os.setlocale(nil, "numeric"), os.setlocale("xx_YY"))
print(os.setlocale("", "all") ~= nil, os.setlocale("C", "collate"), os.setlocale("C", "ctype"), os.setlocale("C", "monetary"), os.setlocale("C", "time"))
print(pcall(os.setlocale, "C", "bad")) print(pcall(os.getenv))
-- expect: nil	string
-- expect: C	C	C	nil
-- expect: true	C	C	C	C
-- expect: false	bad argument #2 to '?' (invalid option 'bad')
-- expect: false	bad argument #1 to '?' (string expected, got no value)
