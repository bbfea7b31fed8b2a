-- Long brackets of several levels; the first line end is not part of the string.
print([[one]], [=[two]]two]=], [==[three]=]three]==])
print([[
first line dropped]])
print(#[[

x]])
print([[a\nb]], [["quoted"]], [[--[no comment]--]])
print([=[nested [[brackets]] here]=])
print(#[[]], #[==[]==], [[]] == "")
-- expect: one	two]]two	three]=]three
-- expect: first line dropped
-- expect: 2
-- expect: a\nb	"quoted"	--[no comment]--
-- expect: nested [[brackets]] here
-- expect: 0	0	true
