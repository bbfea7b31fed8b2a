-- Short and long comments.
print(1) -- to the end of the line
--[[ print(2)
print(3) ]] print(4)
--[==[ ]] ]=] still a comment
]==] print(5)
---[[ the third dash makes this a short comment
print(6)
--]]
--[ not long
print(7)--[[]]print(8)
-- [[ not long either, because of the space
print(9) --
--
print(loadstring("return 10 -- no line end")())
-- expect: 1
-- expect: 4
-- expect: 5
-- expect: 6
-- expect: 7
-- expect: 8
-- expect: 9
-- expect: 10
