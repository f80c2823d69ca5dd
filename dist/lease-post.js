'use strict';
require('./index.js').leasePost();
