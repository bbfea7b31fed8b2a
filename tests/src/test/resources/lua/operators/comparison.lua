-- Order of numbers and of strings.
print(1 < 2, 2 < 1, 1 <= 1, 2 >= 3, 1 > 0.5)  -- expect: true	false	true	false	true
print("a" < "b", "Z" < "a", "" < "a", "a" < "aa", "10" < "9")  -- expect: true	true	true	true	true
print("a\0b" < "a\0c", "a\0b" > "a", "\255" > "a", "a" <= "a")  -- expect: true	true	true	true
print(0 == -0, 1 == 1.0, 1e3 == 1000)  -- expect: true	true	true
print(1 / 0 > 1e308, -1 / 0 < -1e308, 1 / 0 == 1 / 0)  -- expect: true	true	true
