return {"first", "second", count = function() return 2 end}
