catalogue-title = Services aanschaffen
