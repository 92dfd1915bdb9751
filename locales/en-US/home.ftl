## Where a cloud begins

home-title = Home
