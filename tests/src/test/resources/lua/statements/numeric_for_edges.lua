-- Zero step, infinite and fractional limits, texts of numbers.
for i = 1, 3, 0 do error("zero step with a higher limit") end
for i = 3, 1, 0 do io.write("once, then ") break end print("left")  -- expect: once, then left
for i = 1, math.huge do if i > 3 then break end io.write(i, " ") end print()  -- expect: 1 2 3 
for i = 1, -math.huge, -1 do if i < -1 then break end io.write(i, " ") end print()  -- expect: 1 0 -1 
for i = 1, 2.9 do io.write(i, " ") end print()  -- expect: 1 2 
for i = 1.5, 4 do io.write(i, " ") end print()  -- expect: 1.5 2.5 3.5 
for i = "1", "3", "2" do io.write(i, type(i), " ") end print()  -- expect: 1number 3number 
for i = 2 ^ 53 - 1, 2 ^ 53 do io.write(string.format("%.0f ", i)) break end print()  -- expect: 9007199254740991 
for i = 1, 0 / 0 do error("NaN limit") end
for i = 0 / 0, 1 do error("NaN start") end
for i = 10, 1, -3 do io.write(i, " ") end print()  -- expect: 10 7 4 1 
