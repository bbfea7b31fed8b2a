-- limit: time=300ms
::again:: goto again
