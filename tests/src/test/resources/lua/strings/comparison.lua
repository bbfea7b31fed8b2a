-- Order by unsigned bytes.
local words = {"b", "a", "C", "aa", "", "Z", "a\0", "\255", "\127", "10", "9"}
table.sort(words)
for i, w in ipairs(words) do words[i] = ("%q"):format(w):gsub("\255", "ff"):gsub("\127", "7f") end
print(table.concat(words, " "))  -- expect: "" "10" "9" "C" "Z" "a" "a\000" "aa" "b" "7f" "ff"
print("a" < "b", "a" < "B", "abc" < "abd", "ab" < "abc", "" < "\0", "\0" < "\1")  -- expect: true	false	true	true	true	true
print("Z" <= "a", "10" < "9", "a" >= "a", not ("a" > "a"), "é" > "z")  -- expect: true	true	true	true	true
print(("x"):rep(100) < ("x"):rep(101), ("x"):rep(100) .. "a" < ("x"):rep(100) .. "b")  -- expect: true	true
