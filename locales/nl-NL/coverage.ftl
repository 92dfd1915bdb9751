coverage-title = Partnerdekking
